package jp.telework.promotion.recognition.entry.api;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.platform.caller.Role;
import jp.telework.platform.openapi.FileAnswer;
import jp.telework.platform.request.IfMatch;
import jp.telework.promotion.recognition.entry.domain.RecognitionEntry;
import jp.telework.promotion.recognition.entry.usecase.KeepEntries;
import jp.telework.promotion.recognition.entry.usecase.LicenseLogo;
import jp.telework.promotion.recognition.entry.usecase.PrintCertificate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 認定証とロゴ. */
@Path("/")
@Tag(name = "Recognition")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CertificateResource {

    private final KeepEntries entries;
    private final PrintCertificate print;
    private final LicenseLogo logo;
    private final EntryAnswers answers;

    CertificateResource(KeepEntries entries, PrintCertificate print, LicenseLogo logo, EntryAnswers answers) {
        this.entries = entries;
        this.print = print;
        this.logo = logo;
        this.answers = answers;
    }

    @GET
    @Path("recognition-entries/{id}/certificate.pdf")
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.AUDITOR})
    @Produces("application/pdf")
    @Operation(
            operationId = "getRecognitionCertificate",
            summary = "認定証（PDF） / the certificate as PDF",
            description =
                    "認定証の番号と、それを確かめるアドレスを印刷する。日本語フォントを埋め込む。"
                            + " Prints the certificate's number and the address that verifies it, with an embedded Japanese font.")
    @FileAnswer("認定証 / the certificate")
    @APIResponse(responseCode = "409", description = "認定が公表されていない / no recognition is published")
    public Response certificate(@PathParam("id") UUID id) {
        RecognitionEntry entry = entries.get(answers.caller(), id);
        PrintCertificate.Printed printed = print.handle(entry, entries.roundOf(entry));
        return Response.ok(printed.file())
                .header("ETag", "\"" + printed.contentSha256() + "\"")
                .header("Content-Disposition", "inline; filename=\"certificate.pdf\"")
                .build();
    }

    @GET
    @Path("recognition-logo-terms")
    @PermitAll
    @Operation(
            operationId = "getRecognitionLogoTerms",
            summary = "ロゴの使用条件 / terms of the logo",
            description = "現在の版を返す。 The current edition.")
    @APIResponseSchema(value = LogoTermsView.class, responseCode = "200", responseDescription = "使用条件 / the terms")
    public LogoTermsView terms() {
        return LogoTermsView.current();
    }

    @POST
    @Path("recognition-entries/{id}/logo-licence")
    @RolesAllowed(Role.Names.APPLICANT)
    @Operation(
            operationId = "acceptLogoTerms",
            summary = "ロゴの使用条件への同意 / accept the logo's terms",
            description = "百選に認定された団体が使用条件に同意すると、ロゴを使用できる。 One of the hundred accepts the terms and may use the logo.")
    @APIResponseSchema(value = EntryView.class, responseCode = "200", responseDescription = "申請 / the application")
    @APIResponse(responseCode = "409", description = "百選ではない、又は許諾済み / not one of the hundred, or licensed before")
    public Response accept(@PathParam("id") UUID id, @Nullable LogoRequest sent) {
        IfMatch ifMatch = answers.ifMatch();
        BodyFields fields = new BodyFields();
        String edition = fields.text("/edition", BodyFields.body(sent).edition(), 20);
        fields.done();
        return answers.run(() -> logo.accept(answers.caller(), id, ifMatch, edition));
    }

    @POST
    @Path("recognition-entries/{id}/logo-licence/withdrawal")
    @RolesAllowed(Role.Names.OFFICER)
    @Operation(
            operationId = "withdrawLogoLicence",
            summary = "ロゴの使用許諾の取消し / withdraw the logo's licence",
            description = "使用条件に反したとき、理由を付けて取り消す。 Where the terms are broken; with a reason.")
    @APIResponseSchema(value = EntryView.class, responseCode = "200", responseDescription = "申請 / the application")
    @APIResponse(responseCode = "409", description = "許諾がない / there is no licence")
    public Response withdraw(@PathParam("id") UUID id, LogoRequest.@Nullable WithdrawalRequest sent) {
        IfMatch ifMatch = answers.ifMatch();
        BodyFields fields = new BodyFields();
        String reason = fields.text("/reason", BodyFields.body(sent).reason(), 2000);
        fields.done();
        return answers.run(() -> logo.withdraw(answers.caller(), id, ifMatch, reason));
    }
}
