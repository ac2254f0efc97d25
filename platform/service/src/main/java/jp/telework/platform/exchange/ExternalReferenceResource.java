package jp.telework.platform.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The numbers of cases in other systems, over HTTP. */
@Path("/external-references")
@Tag(name = "Exchange", description = "システム連携（確認と外部番号） / acknowledgements and numbers of other systems")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.APPLICANT, Role.Names.BACKOFFICE})
public class ExternalReferenceResource {

    private final KeepReferences references;
    private final Commands commands;

    ExternalReferenceResource(KeepReferences references, Commands commands) {
        this.references = references;
        this.commands = commands;
    }

    @POST
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.BACKOFFICE})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordExternalReference",
            summary = "外部番号の記録 / record a number of another system",
            description = "自システムでの番号を案件に記録する。システムごとに1つで、同じシステムの番号は置き換わる。number を省略すると取り消す。"
                    + "団体は自団体の案件に、省はすべての案件に記録でき、互いの番号は変えない。案件の externalReferences に現れ、"
                    + "一覧を externalReference で探せる。システムごとの値なので If-Match は要らない。"
                    + " Records the number under which a system keeps a case: one for each system, replaced by the next."
                    + " Without number, it is taken back. An organisation numbers its own cases, the ministry all; neither"
                    + " changes the other's numbers. They stand in the case's externalReferences, and lists find them"
                    + " by externalReference. No If-Match: each system has a value of its own.")
    @APIResponseSchema(
            value = CaseReferencesView.class,
            responseCode = "200",
            responseDescription = "案件の番号 / the numbers of the case")
    public Response record(ExternalReferenceRequest body) {
        ExternalReferenceRequest sent = BodyFields.body(body);
        return commands.run(() -> references.record(sent), numbers -> new Answer(200, numbers, Map.of()));
    }
}
