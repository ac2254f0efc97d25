package jp.telework.seminar.course.api;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.audit.AuditTrail;
import jp.telework.platform.audit.AuditView;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.ActionView;
import jp.telework.platform.command.Actions;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.request.IfMatch;
import jp.telework.platform.request.Tagged;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.seminar.course.domain.Course;
import jp.telework.seminar.course.domain.CourseStatus;
import jp.telework.seminar.course.usecase.CourseDesk;
import jp.telework.seminar.course.usecase.FindCourses;
import jp.telework.seminar.course.usecase.PlanCourse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 講習会: planning and reading. */
@Path("/courses")
@Tag(name = "Courses", description = "テレワークエキスパート講習会 / expert courses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class CourseResource {

    private final PlanCourse planCourse;
    private final FindCourses findCourses;
    private final AuditTrail audit;
    private final CourseAnswers answers;
    private final Actions actions;

    CourseResource(
            PlanCourse planCourse, FindCourses findCourses, AuditTrail audit, CourseAnswers answers, Actions actions) {
        this.actions = actions;
        this.planCourse = planCourse;
        this.findCourses = findCourses;
        this.audit = audit;
        this.answers = answers;
    }

    @GET
    @PermitAll
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listCourses",
            summary = "講習会の一覧 / list courses",
            description = "新しい順。準備中の講習会は事務局だけが見られる。 Newest first; drafts are for the office.")
    public Page<CourseView> list(
            @Parameter(description = "状態 / status", schema = @Schema(implementation = CourseStatus.class))
                    @QueryParam("status")
                    @Nullable
                    String status,
            @BeanParam PageQuery query) {
        return findCourses
                .list(answers.anyone(), status(status), query.of("courses", status))
                .map(course -> CourseView.of(course, false));
    }

    private static @Nullable CourseStatus status(@Nullable String raw) {
        try {
            return raw == null ? null : CourseStatus.valueOf(raw);
        } catch (IllegalArgumentException unknown) {
            throw Refusal.ofParameter("status");
        }
    }

    @POST
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "draftCourse",
            summary = "講習会の準備 / draft a course",
            description = "日程、学習内容、教材、修了の要件を定める。 Sessions, contents, materials and the rule of completion.")
    @APIResponseSchema(value = CourseView.class, responseCode = "201", responseDescription = "変更後の内容 / the result")
    @APIResponse(responseCode = "409", description = "この状態ではできない / not possible in this state")
    public Response draftCourse(@Nullable CourseBody body) {
        var read = BodyFields.body(body).read();
        return answers.createCourse(() -> planCourse.draft(read));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(
            operationId = "getCourse",
            summary = "講習会の内容 / read a course",
            description = "教材は申込みをした団体と事務局にだけ示す。 Materials are for the enrolled and the office.")
    @APIResponseSchema(value = CourseView.class, responseCode = "200", responseDescription = "講習会 / the course")
    public Response get(@PathParam("id") UUID id) {
        Course course = findCourses.get(answers.anyone(), id);
        CourseView view = CourseView.of(course, findCourses.hasMaterials(answers.anyone(), course));
        // Seats and materials change without the course's version.
        return Tagged.changing(view, course.version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeCourse",
            summary = "講習会の変更 / change a draft",
            description = "公表の前まで。 Until it is announced.")
    @APIResponseSchema(value = CourseView.class, responseCode = "200")
    public Response changeCourse(@PathParam("id") UUID id, @Nullable CourseBody body) {
        IfMatch ifMatch = answers.ifMatch();
        var read = BodyFields.body(body).read();
        return answers.runCourse(() -> planCourse.change(id, ifMatch, read));
    }

    @POST
    @Path("/{id}/publication")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Operation(
            operationId = "publishCourse",
            summary = "講習会の公表 / announce a course",
            description = "以後、学習内容と修了の要件は変わらない。 From then on contents and rule stand.")
    @APIResponseSchema(value = CourseView.class, responseCode = "200")
    public Response publishCourse(@PathParam("id") UUID id) {
        IfMatch ifMatch = answers.ifMatch();
        return answers.runCourse(() -> planCourse.publish(id, ifMatch));
    }

    @POST
    @Path("/{id}/rescheduling")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "rescheduleCourse",
            summary = "公表した講習会の日程・会場の変更 / move an announced course",
            description = "受講者全員に伝わり、カレンダーも変わる。始まった回は動かせない。学習内容と修了の要件は変わらない。 All participants are told, and calendars"
                    + " follow. What has begun stays; contents and rule stand.")
    @APIResponseSchema(value = CourseView.class, responseCode = "200")
    public Response rescheduleCourse(@PathParam("id") UUID id, @Nullable CourseMoveBody body) {
        IfMatch ifMatch = answers.ifMatch();
        var read = BodyFields.body(body).read();
        return answers.runCourse(() -> planCourse.reschedule(id, ifMatch, read));
    }

    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "cancelCourse",
            summary = "講習会の中止 / call a course off",
            description =
                    "理由を付ける。申込みはすべて取り消され、受講者に伝わる。終わった講習会は中止できない（COURSE_HELD）。"
                            + " With a reason; all enrolments end, and all participants are told. Not once it is over (COURSE_HELD).")
    @APIResponseSchema(value = CourseView.class, responseCode = "200")
    public Response cancelCourse(@PathParam("id") UUID id, @Nullable CourseReasonBody body) {
        IfMatch ifMatch = answers.ifMatch();
        var read = BodyFields.body(body).read();
        return answers.runCourse(() -> planCourse.cancel(id, ifMatch, read));
    }

    @GET
    @Path("/{id}/actions")
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    @Operation(
            operationId = "getCourseActions",
            summary = "今できる操作 / what can be done now",
            description = "操作ごとに、今できるか、できない理由を返す。 Each action with the reasons why it is not possible.")
    public List<ActionView> actions(@PathParam("id") UUID id) {
        return actions.of(CourseDesk.caseOf(id));
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "getCourseHistory",
            summary = "講習会の履歴 / history of a course",
            description = "変更と拒否された試みを古い順に返す。 Changes and refused attempts, oldest first.")
    public Page<AuditView> history(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        findCourses.get(answers.anyone(), id);
        return audit.of(new CaseRef("course", id), true, query.of("course-history", id));
    }
}
