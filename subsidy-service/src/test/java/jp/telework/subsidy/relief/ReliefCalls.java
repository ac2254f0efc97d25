package jp.telework.subsidy.relief;

import java.util.Map;
import java.util.function.Supplier;
import jp.telework.casework.approval.api.ApprovalExamples;
import jp.telework.subsidy.relief.api.ReliefExamples;
import jp.telework.test.Identity;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;

/** Prepares the operations on the tax relief. */
public final class ReliefCalls implements Preparation {

    private static final Map<String, Supplier<Call>> COMMANDS = Map.of(
            "/withdrawal", () -> Call.plain().path("id", ReliefFixtures.declared()),
            "/examination",
                    () -> Call.plain().path("id", ReliefFixtures.declared()).json(ReliefExamples.EXAMINATION),
            "/decision-draft",
                    () -> Call.plain().path("id", ReliefFixtures.examined()).json(ReliefExamples.DECISION),
            "/approval", () -> Call.plain().path("id", ReliefFixtures.drafted()).json(ApprovalExamples.APPROVAL),
            "/approval/return",
                    () -> Call.plain().path("id", ReliefFixtures.drafted()).json(ApprovalExamples.RETURN));

    private String certified;

    @Override
    public boolean knows(String operation) {
        return operation.contains("/relief-");
    }

    @Override
    public Call prepare(String operation, String column) {
        if (operation.endsWith("/relief-assessments")) {
            return ofThePublic().json(ReliefExamples.ASSESSMENT);
        }
        if (operation.endsWith("/{number}")) {
            return ofThePublic().path("number", "R08-ZS-000001");
        }
        if (!operation.contains("{id}")) {
            return operation.startsWith("GET ") ? Call.plain() : Call.plain().json(ReliefExamples.APPLICATION);
        }
        if (operation.startsWith("GET ")) {
            certified = certified == null ? ReliefFixtures.certified() : certified;
            return Call.plain().path("id", certified);
        }
        Supplier<Call> prepared = COMMANDS.get(operation.substring(operation.indexOf("{id}") + 4));
        Identity reader = operation.endsWith("/withdrawal") ? Identity.SHIRAHAMA : Identity.OFFICER;
        return prepared.get().tag(reader, operation);
    }

    private static Call ofThePublic() {
        return Call.plain().header("X-Forwarded-For", ReliefFixtures.address());
    }
}
