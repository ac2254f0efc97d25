package jp.telework.subsidy.notice.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import jp.telework.casework.notice.domain.DocumentNumber;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.Readers;
import jp.telework.platform.caller.Role;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.Parameters;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.subsidy.notice.domain.NoticeKind;
import jp.telework.subsidy.notice.domain.RegisteredDocuments;
import jp.telework.subsidy.notice.usecase.ListDocuments;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 文書番号簿, for the ministry and auditors. */
@Path("/documents-register")
@Tag(name = "Notices")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentRegisterResource {

    private final ListDocuments documents;
    private final CurrentRequest request;

    DocumentRegisterResource(ListDocuments documents, CurrentRequest request) {
        this.documents = documents;
        this.request = request;
    }

    /** One line of the register. */
    @Schema(name = "RegisteredDocument", description = "文書番号簿の1行 / a line of the document register")
    public record RegisteredDocumentView(
            @Schema(required = true) UUID id,

            @Schema(required = true, description = "文書番号 / document number", examples = "総情流第123号")
            String documentNumber,

            @Schema(required = true, description = "番号簿の年度 / fiscal year of the series", examples = "2026")
            int fiscalYear,

            @Schema(required = true, description = "文書記号（課室） / symbol of the office", examples = "総情流")
            String bureau,

            @Schema(required = true, description = "その年度の番号 / number in the series", examples = "123")
            long number,

            @Schema(required = true, examples = "grant-decision")
            String kind,

            @Schema(required = true, examples = "交付決定通知書") String title,

            @Schema(
                    required = true,
                    description = "宛先の団体 / the organisation that it is addressed to",
                    examples = "和歌山県白浜町")
            String addressee,

            @Schema(required = true, description = "発出日 / day of issue")
            LocalDate issuedOn,

            @Schema(required = true, description = "grant 交付, application 応募", examples = "grant")
            String caseKind,

            @Schema(required = true) UUID caseId,

            @Schema(required = true, description = "行為の番号。結果の通知は0。 Number of the act; 0 for the result of a call")
            int actNumber) {

        static RegisteredDocumentView of(RegisteredDocuments.Row row, Language language) {
            return new RegisteredDocumentView(
                    row.id(),
                    DocumentNumber.of(row.bureau(), row.number()),
                    row.fiscalYear(),
                    row.bureau(),
                    row.number(),
                    row.kind().pathName(),
                    row.kind().title(language),
                    row.addressee(),
                    row.issuedOn(),
                    row.caseKind(),
                    row.caseId(),
                    row.actNumber());
        }
    }

    @GET
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.AUDITOR, Role.Names.BACKOFFICE})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listDocumentsRegister",
            summary = "文書番号簿 / the document register",
            description = "採番した文書を新しい順に返す。年度と種類で絞り込める。 Numbered documents, newest first, of a fiscal year or a kind.")
    public Page<RegisteredDocumentView> list(
            @Parameter(
                            description = "年度（西暦） / fiscal year",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1989", maximum = "2200"))
                    @QueryParam("fiscalYear")
                    @Nullable
                    String fiscalYear,
            @Parameter(description = "文書の種類 / kind of document", schema = @Schema(implementation = NoticeKind.class))
                    @QueryParam("kind")
                    @Nullable
                    String kind,
            @BeanParam PageQuery query) {
        @Nullable FiscalYear year = Parameters.read("fiscalYear", fiscalYear, Parameters::fiscalYear);
        @Nullable NoticeKind wanted = Parameters.read("kind", kind, Readers.oneOf(NoticeKind.class));
        Language language = request.language();
        return documents
                .list(year, wanted, query.of("documents-register", year, wanted))
                .map(row -> RegisteredDocumentView.of(row, language));
    }
}
