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
import java.util.UUID;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.platform.caller.Role;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.seminar.course.usecase.EnrolParticipant;
import jp.telework.seminar.course.usecase.FindCourses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 受講の申込み. */
@Path("/courses/{id}/enrolments")
@Tag(name = "Courses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class CourseEnrolmentResource {

    private final EnrolParticipant enrolParticipant;
    private final FindCourses findCourses;
    private final CourseAnswers answers;

    CourseEnrolmentResource(EnrolParticipant enrolParticipant, FindCourses findCourses, CourseAnswers answers) {
        this.enrolParticipant = enrolParticipant;
        this.findCourses = findCourses;
        this.answers = answers;
    }

    @GET
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listEnrolments",
            summary = "受講者の一覧 / list enrolments",
            description = "新しい順。団体には自団体の受講者だけを返す。 Newest first; organisations see their own people.")
    public Page<EnrolmentView> list(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        return findCourses
                .enrolments(answers.caller(), id, query.of("enrolments", id))
                .map(EnrolmentView::of);
    }

    @POST
    @RolesAllowed(Role.Names.APPLICANT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "enrolParticipant",
            summary = "受講の申込み / enrol a participant",
            description = "最初の回の前、席があるまで。 Before the first session, while there are seats.")
    @APIResponseSchema(value = EnrolmentView.class, responseCode = "201", responseDescription = "変更後の内容 / the result")
    @APIResponse(responseCode = "409", description = "この状態ではできない / not possible in this state")
    public Response enrolParticipant(@PathParam("id") UUID id, @Nullable ParticipantBody body) {
        var read = BodyFields.body(body).read(answers.language());
        return answers.create(() -> enrolParticipant.enrol(answers.caller(), id, read));
    }
}
