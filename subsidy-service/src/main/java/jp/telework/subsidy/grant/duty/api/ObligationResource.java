package jp.telework.subsidy.grant.duty.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.Readers;
import jp.telework.platform.caller.Role;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.paging.PageRequest;
import jp.telework.platform.request.Parameters;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.subsidy.grant.duty.usecase.FindObligations;
import jp.telework.subsidy.grant.lifecycle.api.GrantAnswers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 義務と期限 over all cases. */
@Path("/obligations")
@Tag(name = "Grants")
@Produces(MediaType.APPLICATION_JSON)
public class ObligationResource {

    private final FindObligations findObligations;
    private final GrantAnswers answers;

    ObligationResource(FindObligations findObligations, GrantAnswers answers) {
        this.findObligations = findObligations;
        this.answers = answers;
    }

    @GET
    @RolesAllowed({Role.Names.OFFICER, Role.Names.AUDITOR, Role.Names.BACKOFFICE})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listObligations",
            summary = "履行されていない義務の一覧 / list open obligations",
            description = "期限の早い順。overdue=true は期限を過ぎたもの。"
                    + " Earliest due date first; overdue=true lists those past their date.")
    public Page<OpenObligationView> list(
            @Parameter(description = "公募のid / call") @QueryParam("callId") @Nullable String callId,
            @Parameter(
                            description = "true: 期限経過だけ / only overdue; false: 期限前だけ / only others",
                            schema = @Schema(type = SchemaType.BOOLEAN))
                    @QueryParam("overdue")
                    @Nullable
                    String overdue,
            @Parameter(
                            description = "この日より前が期限 / due before",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("dueBefore")
                    @Nullable
                    String dueBefore,
            @BeanParam PageQuery query) {
        UUID call = Parameters.read("callId", callId, Parameters::id);
        Boolean late = Parameters.read("overdue", overdue, Parameters::flag);
        LocalDate before = Parameters.read("dueBefore", dueBefore, Readers::date);
        PageRequest page = query.of("obligations", callId, overdue, dueBefore);
        LocalDate today = findObligations.today();
        Language language = answers.request().language();
        return findObligations.open(call, late, before, page).map(row -> OpenObligationView.of(row, today, language));
    }
}
