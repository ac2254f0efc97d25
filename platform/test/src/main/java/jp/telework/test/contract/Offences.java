package jp.telework.test.contract;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Collects what is against a contract, from many threads: one example of each kind. */
public final class Offences {

    private static final int SHOWN = 50;

    private final Map<String, String> examples = new ConcurrentHashMap<>();

    /** Keeps an exchange that the contract does not allow. */
    public void judge(ContractCheck contract, Exchange exchange) {
        List<String> objections = contract.objections(exchange);
        if (!objections.isEmpty()) {
            String path = exchange.path().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}");
            examples.putIfAbsent(
                    exchange.method() + " " + path + " " + exchange.status() + " " + objections,
                    objections + " " + exchange);
        }
    }

    /** What has been kept since the last call. */
    public List<String> take() {
        List<String> taken = examples.values().stream().limit(SHOWN).toList();
        examples.clear();
        return taken;
    }
}
