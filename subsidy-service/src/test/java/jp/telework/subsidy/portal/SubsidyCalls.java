package jp.telework.subsidy.portal;

import jp.telework.subsidy.Fixtures;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;

/** Prepares the operations of the portal. */
public final class SubsidyCalls implements Preparation {

    static final String SUBSIDIES = Fixtures.API + "/public/subsidies";
    private static final String QUESTION = "keyword=telework&sort=created_date&order=ASC&acceptance=0";

    @Override
    public boolean knows(String operation) {
        return operation.contains(SUBSIDIES);
    }

    @Override
    public Call prepare(String operation, String column) {
        if (!operation.endsWith("{id}")) {
            return Call.plain().query(QUESTION);
        }
        return Call.plain().path("id", PublicSubsidyTest.prefixOf(Fixtures.openCall()));
    }
}
