package jp.telework.seminar.course.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.audit.AuditTrail;
import jp.telework.platform.audit.AuditView;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.ActionView;
import jp.telework.platform.command.Actions;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.TraceView;
import jp.telework.platform.document.Downloads;
import jp.telework.platform.openapi.FileAnswer;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.request.EntityTags;
import jp.telework.platform.request.IfMatch;
import jp.telework.platform.request.Tagged;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.seminar.course.domain.Certificate;
import jp.telework.seminar.course.domain.Enrolment;
import jp.telework.seminar.course.domain.Participant;
import jp.telework.seminar.course.usecase.CertifyParticipant;
import jp.telework.seminar.course.usecase.CourseDesk;
import jp.telework.seminar.course.usecase.EnrolParticipant;
import jp.telework.seminar.course.usecase.FindCourses;
import jp.telework.seminar.course.usecase.PrintCompletion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 受講: attendance, completion, certificate and consent. */
@Path("/enrolments/{id}")
@Tag(name = "Courses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class EnrolmentResource {

    private final EnrolParticipant enrolParticipant;
    private final CertifyParticipant certifyParticipant;
    private final FindCourses findCourses;
    private final PrintCompletion printCompletion;
    private final AuditTrail audit;
    private final CourseAnswers answers;
    private final Actions actions;

    EnrolmentResource(
            EnrolParticipant enrolParticipant,
            CertifyParticipant certifyParticipant,
            FindCourses findCourses,
            PrintCompletion printCompletion,
            AuditTrail audit,
            CourseAnswers answers,
            Actions actions) {
        this.actions = actions;
        this.enrolParticipant = enrolParticipant;
        this.certifyParticipant = certifyParticipant;
        this.findCourses = findCourses;
        this.printCompletion = printCompletion;
        this.audit = audit;
        this.answers = answers;
    }

    @GET
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    @Operation(
            operationId = "getEnrolment",
            summary = "受講の内容 / read an enrolment",
            description = "他団体の受講は404。 Another organisation's is 404.")
    @APIResponseSchema(value = EnrolmentView.class, responseCode = "200", responseDescription = "受講 / the enrolment")
    public Response get(@PathParam("id") UUID id) {
        Enrolment enrolment = findCourses.enrolment(answers.caller(), id);
        return Tagged.ok(answers.request().ifNoneMatch(), EnrolmentView.of(enrolment), enrolment.version());
    }

    @POST
    @Path("/cancellation")
    @RolesAllowed(Role.Names.APPLICANT)
    @Operation(
            operationId = "cancelEnrolment",
            summary = "受講の取消し / cancel an enrolment",
            description = "最初の回の前まで。 Until the first session.")
    @APIResponseSchema(value = EnrolmentView.class, responseCode = "200")
    public Response cancelEnrolment(@PathParam("id") UUID id) {
        IfMatch ifMatch = answers.ifMatch();
        return answers.run(() -> enrolParticipant.cancel(answers.caller(), id, ifMatch));
    }

    @POST
    @Path("/attendance")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordAttendance",
            summary = "出席の記録 / record attendance",
            description = "回ごとの分数。同じ回の前の記録を置き換える。 Minutes by session; replaces an earlier record of it.")
    @APIResponseSchema(value = EnrolmentView.class, responseCode = "200")
    public Response recordAttendance(@PathParam("id") UUID id, @Nullable AttendanceBody body) {
        IfMatch ifMatch = answers.ifMatch();
        var read = BodyFields.body(body).read();
        return answers.run(() -> certifyParticipant.attend(answers.caller(), id, ifMatch, read));
    }

    @GET
    @Path("/completion")
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    @Operation(
            operationId = "explainCompletion",
            summary = "修了の要件の充足 / how the rule of completion stands",
            description = "要件ごとに、満たしているかとその説明を返す。 Each part of the rule, whether it is met, and why.")
    public List<TraceView> explain(@PathParam("id") UUID id) {
        return TraceView.of(findCourses.completion(answers.caller(), id), answers.language());
    }

    @POST
    @Path("/completion")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Operation(
            operationId = "certifyCompletion",
            summary = "修了の認定 / certify completion",
            description = "要件を満たすと、検証番号の付いた修了証を発行する。 When the rule is met, issues the certificate with its number.")
    @APIResponseSchema(value = EnrolmentView.class, responseCode = "200")
    public Response certifyCompletion(@PathParam("id") UUID id) {
        IfMatch ifMatch = answers.ifMatch();
        return answers.run(() -> certifyParticipant.complete(answers.caller(), id, ifMatch));
    }

    @POST
    @Path("/revocation")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "revokeCertificate",
            summary = "修了の取消し / revoke a certificate",
            description = "以後、検証では取消し済みと示す。 From then on verification says so.")
    @APIResponseSchema(value = EnrolmentView.class, responseCode = "200")
    public Response revokeCertificate(@PathParam("id") UUID id, @Nullable CourseReasonBody body) {
        IfMatch ifMatch = answers.ifMatch();
        var read = BodyFields.body(body).read();
        return answers.run(() -> certifyParticipant.revoke(answers.caller(), id, ifMatch, read));
    }

    @GET
    @Path("/certificate.pdf")
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    @Produces({"application/pdf", MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "getCompletionCertificate",
            summary = "修了証 / the certificate as PDF",
            description =
                    "有効な修了証だけ。なければ、また個人情報の消去の後は404。 Only while it is valid; 404 otherwise and once personal data are"
                            + " erased.")
    @FileAnswer("PDF")
    @APIResponse(responseCode = "422", description = "書体にない文字がある / a character that no font has")
    public Response certificate(@PathParam("id") UUID id) {
        Enrolment enrolment = findCourses.enrolment(answers.caller(), id);
        Certificate certificate =
                enrolment.certificate().filter(Certificate::valid).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        Participant participant = enrolment.participant().orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        return Downloads.attachment(
                answers.request().ifNoneMatch(),
                printCompletion.pdf(participant, certificate),
                "修了証_" + certificate.number() + ".pdf",
                "application/pdf",
                EntityTags.of(certificate.number()));
    }

    @GET
    @Path("/actions")
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    @Operation(
            operationId = "getEnrolmentActions",
            summary = "今できる操作 / what can be done now",
            description = "操作ごとに、今できるか、できない理由を返す。 Each action with the reasons why it is not possible.")
    public List<ActionView> actions(@PathParam("id") UUID id) {
        return actions.of(CourseDesk.enrolmentCase(id));
    }

    @GET
    @Path("/history")
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "getEnrolmentHistory",
            summary = "受講の履歴 / history of an enrolment",
            description = "変更を古い順に返す。拒否された試みは事務局だけが見られる。 Changes, oldest first; refused attempts are for the office.")
    public Page<AuditView> history(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        findCourses.enrolment(answers.caller(), id);
        return audit.of(
                new CaseRef("enrolment", id),
                FindCourses.isOffice(answers.caller()),
                query.of("enrolment-history", id));
    }
}
