package jp.telework.seminar.course.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.seminar.course.usecase.FindCourses;
import jp.telework.seminar.course.usecase.VerifyCertificate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 修了証・受講証明書の確認と、名簿: public. */
@Path("/")
@Tag(name = "Courses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class CertificateResource {

    private final FindCourses findCourses;
    private final VerifyCertificate verifyCertificate;

    CertificateResource(FindCourses findCourses, VerifyCertificate verifyCertificate) {
        this.findCourses = findCourses;
        this.verifyCertificate = verifyCertificate;
    }

    @GET
    @Path("/certificates/{number}")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @Operation(
            operationId = "verifyCertificate",
            summary = "修了証・受講証明書の確認 / verify a certificate",
            description =
                    "検証番号（修了証）か証明書番号（受講証明書）で、有効、取消し済み、該当なしを答える。個人の情報は示さない。ブラウザーには頁で答える。"
                            + " Whether the number stands for a valid certificate; nothing about the person. A browser gets a page.")
    public VerificationView verify(
            @Parameter(description = "検証番号（大文字・小文字、ハイフンの有無を問わない） / in any case, with or without hyphens")
                    @PathParam("number")
                    String number) {
        return VerificationView.of(verifyCertificate.of(number));
    }

    @GET
    @Path("/experts")
    @PermitAll
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listExperts",
            summary = "テレワークエキスパートの名簿 / public register of experts",
            description = "修了し、掲載に同意した人。 Those who completed a course and agreed to be named.")
    public Page<ExpertView> experts(@BeanParam PageQuery query) {
        return findCourses.experts(query.of("experts")).map(ExpertView::of);
    }
}
