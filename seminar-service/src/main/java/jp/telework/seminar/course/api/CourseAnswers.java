package jp.telework.seminar.course.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import jp.telework.kernel.text.Language;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.seminar.course.domain.Course;
import jp.telework.seminar.course.domain.Enrolment;

/** What all resources of courses share: who calls, with which version, and answering. */
@ApplicationScoped
class CourseAnswers {

    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentRequest request;

    CourseAnswers(Commands commands, CurrentCaller caller, CurrentRequest request) {
        this.commands = commands;
        this.caller = caller;
        this.request = request;
    }

    Caller caller() {
        return caller.get();
    }

    Optional<Caller> anyone() {
        return caller.find();
    }

    IfMatch ifMatch() {
        return request.ifMatch();
    }

    CurrentRequest request() {
        return request;
    }

    Language language() {
        return request.language();
    }

    Response runCourse(Supplier<Course> command) {
        return commands.run(command, course -> Answer.ok(CourseView.of(course, true), course.version()));
    }

    Response createCourse(Supplier<Course> command) {
        return commands.run(
                command,
                course -> Answer.created(
                        URI.create("/api/seminar/v1/courses/" + course.id()),
                        CourseView.of(course, true),
                        course.version()));
    }

    Response run(Supplier<Enrolment> command) {
        return commands.run(command, enrolment -> Answer.ok(EnrolmentView.of(enrolment), enrolment.version()));
    }

    Response create(Supplier<Enrolment> command) {
        return commands.run(
                command,
                enrolment -> Answer.created(
                        URI.create("/api/seminar/v1/enrolments/" + enrolment.id()),
                        EnrolmentView.of(enrolment),
                        enrolment.version()));
    }
}
