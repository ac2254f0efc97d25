package jp.telework.casework.receipt.api;

import java.util.List;
import jp.telework.platform.json.Difference.Change;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a resubmission changed, place by place. */
@Schema(name = "Difference", description = "前回の提出との差。 What changed since the submission before.")
public record DifferenceView(int fromSubmission, int toSubmission, List<Change> changes) {}
