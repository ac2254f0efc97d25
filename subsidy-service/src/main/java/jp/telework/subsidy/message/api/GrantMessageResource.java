package jp.telework.subsidy.message.api;

import jakarta.ws.rs.Path;
import jp.telework.casework.document.usecase.FileExchange;
import jp.telework.casework.message.api.CaseMessageResource;
import jp.telework.casework.message.api.MessageAnswers;
import jp.telework.platform.openapi.Concerning;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantDesk;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 交付についての申請者と担当部局の連絡. */
@Path("/grants/{id}")
@Tag(name = "Messages")
@Concerning(
        name = "Grant",
        ja = "交付",
        en = "grant",
        words =
                @Concerning.Word(
                        of = "sequence",
                        ja = "応募のときのメッセージも含む。",
                        en = "Those about its application are among them."))
public class GrantMessageResource extends CaseMessageResource {

    GrantMessageResource(MessageAnswers answers, FileExchange files) {
        super(answers, files, GrantDesk::caseOf);
    }
}
