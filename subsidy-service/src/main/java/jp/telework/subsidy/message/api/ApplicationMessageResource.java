package jp.telework.subsidy.message.api;

import jakarta.ws.rs.Path;
import jp.telework.casework.document.usecase.FileExchange;
import jp.telework.casework.message.api.CaseMessageResource;
import jp.telework.casework.message.api.MessageAnswers;
import jp.telework.platform.openapi.Concerning;
import jp.telework.subsidy.application.usecase.ApplicationDesk;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 応募についての申請者と担当部局の連絡. */
@Path("/applications/{id}")
@Tag(name = "Messages", description = "案件についてのメッセージ / messages about a case")
@Concerning(
        name = "Application",
        ja = "応募",
        en = "application",
        words = @Concerning.Word(of = "sequence", ja = "採択後は、交付の手続のメッセージに続く。", en = "They go on with the grant."))
public class ApplicationMessageResource extends CaseMessageResource {

    ApplicationMessageResource(MessageAnswers answers, FileExchange files) {
        super(answers, files, ApplicationDesk::caseOf);
    }
}
