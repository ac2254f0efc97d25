package jp.telework.test.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.telework.test.authorisation.AuthorisationTable;
import jp.telework.test.contract.ContractCheck;
import jp.telework.test.contract.Exchange;
import jp.telework.test.http.RawHttp;
import jp.telework.test.odd.Oracles;

/** What is wrong with an answer to a mutated request, apart from what it left in the database. */
final class FuzzOracle {

    private static final String ACCEPTED = "accepted the body: ";

    private final ContractCheck contract;
    private final AuthorisationTable table;
    private final Set<String> judging;
    private final Set<String> openToHolders;

    /**
     * An oracle for one service.
     *
     * @param contract in JSON
     * @param judging operations that answer 2xx to any body, with what is wrong with it
     * @param openToHolders operations that answer everybody who has the code or the token in the path
     */
    FuzzOracle(String contract, AuthorisationTable table, Set<String> judging, Set<String> openToHolders) {
        this.contract = new ContractCheck(contract);
        this.table = table;
        this.judging = Set.copyOf(judging);
        this.openToHolders = Set.copyOf(openToHolders);
    }

    /** Nothing when the answer is one that the conventions, the contract and the authorisation table allow. */
    List<String> faults(FuzzRequest request, Exchange exchange) {
        List<String> faults = new ArrayList<>();
        RawHttp.Response answer = new RawHttp.Response(exchange.status(), exchange.headers(), exchange.body());
        String everywhere = Oracles.everywhere(answer, Set.of());
        if (!everywhere.isEmpty()) {
            faults.add(everywhere);
        }
        if (!Oracles.isNoRequest(answer)) {
            contract.objections(exchange).stream()
                    .filter(objection -> !isTaken(request, objection))
                    .forEach(faults::add);
        }
        String cell = table.cell(request.operation(), request.column());
        if (accepted(exchange)
                && !cell.equals(AuthorisationTable.ALLOW)
                && !openToHolders.contains(request.operation())) {
            faults.add("done for a caller who may not (" + cell + ")");
        }
        return faults;
    }

    /** Every operation reads null as an absent field; some take any body, to say what is wrong with it. */
    private boolean isTaken(FuzzRequest request, String objection) {
        return objection.startsWith(ACCEPTED)
                && (judging.contains(request.operation()) || objection.contains(": null found, "));
    }

    static boolean accepted(Exchange exchange) {
        return exchange.status() >= 200 && exchange.status() < 300;
    }

    static boolean refused(Exchange exchange) {
        return exchange.status() >= 400 && exchange.status() < 500;
    }
}
