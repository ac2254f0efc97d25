package jp.telework.seminar.course.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.text.Message;
import jp.telework.kernel.text.Span;
import jp.telework.kernel.time.Japan;
import jp.telework.mail.outbox.usecase.Addressee;
import jp.telework.mail.outbox.usecase.Outbox;
import jp.telework.seminar.abuse.domain.LinkPurpose;
import jp.telework.seminar.abuse.usecase.SignedLinks;
import jp.telework.seminar.attendance.usecase.VerificationAddress;
import jp.telework.seminar.course.domain.Certificate;
import jp.telework.seminar.course.domain.Course;
import jp.telework.seminar.course.domain.CourseContent.Session;
import jp.telework.seminar.course.domain.CourseMove;
import jp.telework.seminar.course.domain.CourseText;
import jp.telework.seminar.course.domain.Enrolment;
import jp.telework.seminar.course.domain.Participant;
import jp.telework.seminar.mail.domain.MailKind;
import jp.telework.seminar.seminar.domain.Translation;

/** The mails to participants of courses; whose data are erased gets none. */
@ApplicationScoped
class CourseMails {

    private final Outbox outbox;
    private final VerificationAddress addresses;
    private final SignedLinks links;
    private final CourseTerms terms;

    CourseMails(Outbox outbox, VerificationAddress addresses, SignedLinks links, CourseTerms terms) {
        this.links = links;
        this.terms = terms;
        this.outbox = outbox;
        this.addresses = addresses;
    }

    void post(List<Optional<Outbox.Post>> posts) {
        outbox.post(posts.stream().flatMap(Optional::stream).toList());
    }

    /** Of the kinds that say what the course says anyway. */
    void post(MailKind kind, Enrolment enrolment, Course course) {
        post(List.of(write(kind, enrolment, course, Map.of())));
    }

    Optional<Outbox.Post> reminder(Enrolment enrolment, Course course) {
        return write(MailKind.COURSE_REMINDER, enrolment, course, Map.of());
    }

    /** 日程・会場の変更, with the reason in the reader's language. */
    Optional<Outbox.Post> changed(Enrolment enrolment, Course course, CourseMove move) {
        return enrolment
                .participant()
                .flatMap(participant -> write(
                        MailKind.COURSE_CHANGED,
                        enrolment,
                        course,
                        Map.of(
                                "reason",
                                Objects.requireNonNull(
                                        Translation.shown(language(participant), move.reason(), move.reasonEn())))));
    }

    Optional<Outbox.Post> calledOff(Enrolment enrolment, Course course, String reason) {
        return write(MailKind.COURSE_CANCELLED, enrolment, course, Map.of("reason", reason));
    }

    /** 修了証の発行, with the address at which anybody can check it and the expert's own link to the public register. */
    void issued(Enrolment enrolment, Course course, Certificate certificate, Instant now) {
        post(List.of(write(
                MailKind.CERTIFICATE_ISSUED,
                enrolment,
                course,
                Map.of(
                        "number",
                        certificate.number(),
                        "link",
                        addresses.of(certificate.number()),
                        "consentLink",
                        consentLink(enrolment, now)))));
    }

    private String consentLink(Enrolment enrolment, Instant now) {
        Instant until = now.atZone(Japan.ZONE).plus(terms.consentLinkKept()).toInstant();
        return terms.page().resolve("/consents") + "#enrolments." + enrolment.id() + "."
                + links.sign(LinkPurpose.REGISTER_CONSENT, enrolment.id(), until);
    }

    /** 修了の取消し. */
    void revoked(Enrolment enrolment, Course course, String reason) {
        String number = enrolment.certificate().orElseThrow().number();
        post(List.of(
                write(MailKind.CERTIFICATE_REVOKED, enrolment, course, Map.of("number", number, "reason", reason))));
    }

    private static Optional<Outbox.Post> write(
            MailKind kind, Enrolment enrolment, Course course, Map<String, Object> own) {
        return enrolment.participant().map(participant -> {
            Map<String, Object> known = new HashMap<>(Map.of(
                    "name", participant.name(),
                    "course", course.content().title(),
                    "startsAt", course.content().startsAt(),
                    "place", course.content().place(),
                    "sessions", sessions(course)));
            known.putAll(own);
            known.keySet().retainAll(kind.needed());
            return new Outbox.Post(
                    kind,
                    new Addressee(participant.email(), language(participant)),
                    CourseDesk.enrolmentCase(enrolment.id()),
                    known);
        });
    }

    private static Language language(Participant participant) {
        return Objects.requireNonNullElse(participant.language(), Language.JA);
    }

    private static List<Message> sessions(Course course) {
        List<Message> lines = new ArrayList<>();
        for (Session session : course.content().sessions()) {
            lines.add(Message.of(
                    CourseText.SESSION_LINE,
                    lines.size() + 1,
                    session.title(),
                    new Span(session.period().startsAt(), session.period().endsAt())));
        }
        return lines;
    }
}
