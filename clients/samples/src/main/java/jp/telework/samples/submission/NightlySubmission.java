package jp.telework.samples.submission;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import jp.telework.client.ApiException;
import jp.telework.client.model.Problem;
import jp.telework.client.model.ProblemReason;
import jp.telework.client.model.SubsidyReceipt;
import jp.telework.samples.Api;
import jp.telework.samples.Retries;
import jp.telework.samples.Settings;

/** Submits all applications of a folder that have no receipt yet. */
public final class NightlySubmission {

    private NightlySubmission() {}

    /**
     * Ends with 1 when some application was not submitted; the others were.
     *
     * @param arguments the folder that holds a folder for each application
     */
    public static void main(String[] arguments) throws IOException {
        Submitter submitter = new Submitter(Api.connect(Settings.fromEnvironment()), new Retries(), Clock.systemUTC());
        boolean complete = true;
        for (ApplicationFolder folder : ApplicationFolder.below(Path.of(arguments[0]))) {
            complete &= folder.hasReceipt() || submitted(submitter, folder);
        }
        System.exit(complete ? 0 : 1);
    }

    private static boolean submitted(Submitter submitter, ApplicationFolder folder) throws IOException {
        try {
            SubsidyReceipt receipt = submitter.submit(folder);
            System.out.println(folder.name() + ": " + receipt.getNumber() + " " + receipt.getSubmittedOnLabel());
            return true;
        } catch (ApiException refusal) {
            System.err.println(folder.name() + ": "
                    + Api.problem(refusal).map(NightlySubmission::describe).orElseGet(refusal::getMessage));
            return false;
        } catch (IllegalStateException stopped) {
            System.err.println(folder.name() + ": " + stopped.getMessage());
            return false;
        }
    }

    /** All reasons with their places, for the person who corrects the file. */
    private static String describe(Problem problem) {
        StringBuilder text = new StringBuilder(problem.getCode() + " " + problem.getTitle());
        List<ProblemReason> reasons = problem.getErrors() == null ? List.of() : problem.getErrors();
        reasons.forEach(reason ->
                text.append("\n  ").append(reason.getPointer()).append(": ").append(reason.getMessage()));
        return text.toString();
    }
}
