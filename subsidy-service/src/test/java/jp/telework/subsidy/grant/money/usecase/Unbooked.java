package jp.telework.subsidy.grant.money.usecase;

import java.lang.reflect.Proxy;
import jp.telework.subsidy.grant.lifecycle.domain.Grants;

/** References and payments of cases that stand in no database: every reference is new. */
public final class Unbooked {

    public static final References REFERENCES = new References((Grants) Proxy.newProxyInstance(
            Unbooked.class.getClassLoader(), new Class<?>[] {Grants.class}, (proxy, method, arguments) -> {
                if (method.getName().equals("hasReference")) {
                    return false;
                }
                throw new UnsupportedOperationException(method.getName());
            }));

    public static final PayGrant PAYMENTS = new PayGrant(REFERENCES);

    private Unbooked() {}
}
