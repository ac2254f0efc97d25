package jp.telework.furusato.message.api;

import jakarta.ws.rs.Path;
import jp.telework.casework.document.usecase.FileExchange;
import jp.telework.casework.message.api.CaseMessageResource;
import jp.telework.casework.message.api.MessageAnswers;
import jp.telework.furusato.proposal.usecase.ProposalDesk;
import jp.telework.platform.openapi.Concerning;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 提案についての申請者と担当部局の連絡. */
@Path("/town-proposals/{id}")
@Tag(name = "Messages", description = "案件についてのメッセージ / messages about a case")
@Concerning(
        name = "Proposal",
        ja = "提案",
        en = "proposal",
        words =
                @Concerning.Word(
                        of = "sequence",
                        ja = "選定の後も、町の手続について同じところで続ける。",
                        en = "After the selection they go on about the town."))
public class ProposalMessageResource extends CaseMessageResource {

    ProposalMessageResource(MessageAnswers answers, FileExchange files) {
        super(answers, files, ProposalDesk::caseOf);
    }
}
