package jp.telework.casework.approval.api;

import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.telework.platform.request.IfMatch;
import org.jspecify.annotations.Nullable;

/** The cases of one kind whose drafts can be approved together with others. */
public interface ApprovedInBulk {

    /** The kind as cases are named, such as {@code grant}. */
    String kind();

    /**
     * Approves the open draft of one case and answers as its own operation does.
     *
     * @param note why a deputy approves, or what the approver remarks
     */
    Response approve(UUID id, IfMatch ifMatch, @Nullable String note);
}
