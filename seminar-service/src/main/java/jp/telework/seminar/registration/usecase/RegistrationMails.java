package jp.telework.seminar.registration.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.text.Message;
import jp.telework.mail.outbox.usecase.Addressee;
import jp.telework.mail.outbox.usecase.Outbox;
import jp.telework.platform.command.CaseRef;
import jp.telework.seminar.abuse.domain.LinkPurpose;
import jp.telework.seminar.abuse.usecase.SignedLinks;
import jp.telework.seminar.attendance.domain.AttendanceCode;
import jp.telework.seminar.attendance.usecase.AttendanceCodes;
import jp.telework.seminar.mail.domain.MailKind;
import jp.telework.seminar.registration.domain.Participants;
import jp.telework.seminar.registration.domain.Registration;
import jp.telework.seminar.registration.domain.RegistrationText;
import jp.telework.seminar.seminar.domain.Place;
import jp.telework.seminar.seminar.domain.Seminar;
import jp.telework.seminar.seminar.domain.SeminarPlan;
import jp.telework.seminar.seminar.domain.Translation;
import jp.telework.seminar.seminar.domain.Venue;
import org.jspecify.annotations.Nullable;

/** The mails about registrations, with their links. */
@ApplicationScoped
class RegistrationMails {

    private final Outbox outbox;
    private final SignedLinks links;
    private final AttendanceCodes codes;
    private final RegistrationTerms terms;

    RegistrationMails(Outbox outbox, SignedLinks links, AttendanceCodes codes, RegistrationTerms terms) {
        this.outbox = outbox;
        this.links = links;
        this.codes = codes;
        this.terms = terms;
    }

    /** Posts what was written; those whose address is erased get nothing. */
    void post(List<Optional<Outbox.Post>> posts) {
        outbox.post(posts.stream().flatMap(Optional::stream).toList());
    }

    void post(Optional<Outbox.Post> post) {
        post(List.of(post));
    }

    Optional<Outbox.Post> confirmAddress(Registration registration, Seminar seminar) {
        Instant deadline = Objects.requireNonNull(registration.confirmBy());
        return write(
                MailKind.CONFIRM_ADDRESS,
                registration,
                seminar,
                Map.of(
                        "deadline",
                        deadline,
                        "link",
                        link(terms.page(), LinkPurpose.CONFIRMATION, registration, deadline)));
    }

    /**
     * Why a request changes nothing, with the link of a registration that the address has, in the language of that one.
     *
     * @param full whether the address has its full number of registrations; else the name is registered
     */
    Optional<Outbox.Post> alreadyRegistered(Registration present, Seminar seminar, boolean full) {
        Message state = full
                ? Message.of(RegistrationText.ADDRESS_HAS_ALL, terms.registrationsPerAddress())
                : Message.of(RegistrationText.NAME_IS_REGISTERED);
        return write(MailKind.ALREADY_REGISTERED, present, seminar, Map.of("state", state));
    }

    Optional<Outbox.Post> waitingListed(Registration registration, Seminar seminar, int rank) {
        return write(MailKind.WAITING_LISTED, registration, seminar, Map.of("rank", rank));
    }

    Optional<Outbox.Post> offered(Registration registration, Seminar seminar) {
        return write(
                MailKind.SEATS_OFFERED,
                registration,
                seminar,
                Map.of("deadline", Objects.requireNonNull(registration.offerExpiresAt())));
    }

    /** A link for each who came: the page asks for the seminar, and the code lets its holder answer, once. */
    Optional<Outbox.Post> survey(Registration registration, Seminar seminar, List<Integer> participants) {
        return write(
                MailKind.SURVEY,
                registration,
                seminar,
                Map.of(
                        "links",
                        participants.stream()
                                .map(participant -> named(
                                        registration,
                                        participant,
                                        code -> terms.surveyPage() + "#" + seminar.id() + "." + code))
                                .toList()));
    }

    /** Of the kinds that say what the seminar and the registration say anyway. */
    Optional<Outbox.Post> plain(MailKind kind, Registration registration, Seminar seminar) {
        return write(kind, registration, seminar, Map.of());
    }

    /** With a reason in the reader's language. */
    Optional<Outbox.Post> because(
            MailKind kind, Registration registration, Seminar seminar, String japanese, @Nullable String english) {
        return registration
                .contact()
                .flatMap(contact -> write(
                        kind,
                        registration,
                        seminar,
                        Map.of("reason", inLanguage(contact.language(), japanese, english))));
    }

    private Optional<Outbox.Post> write(
            MailKind kind, Registration registration, Seminar seminar, Map<String, Object> own) {
        return registration.contact().map(contact -> {
            Language language = contact.language();
            Map<String, Object> known = new LinkedHashMap<>();
            known.put("name", contact.name());
            known.put("seats", registration.seats());
            known.put("seminar", name(seminar.plan(), language));
            known.put("startsAt", seminar.plan().period().startsAt());
            known.put("receivedAt", registration.receivedAt());
            known.put("endsAt", seminar.plan().period().endsAt());
            known.put("place", place(seminar.plan(), language, kind != MailKind.CONFIRM_ADDRESS));
            known.put("codes", pictures(registration));
            known.put("link", link(terms.page(), LinkPurpose.REGISTRATION, registration, lastDay(seminar)));
            known.putAll(own);
            known.keySet().retainAll(kind.needed());
            return new Outbox.Post(
                    kind,
                    new Addressee(contact.email(), language),
                    new CaseRef("registration", registration.id()),
                    known);
        });
    }

    /** Where each participant finds the picture of their code. */
    private List<String> pictures(Registration registration) {
        return IntStream.rangeClosed(1, registration.seats())
                .mapToObj(participant -> named(registration, participant, code -> terms.page()
                        .resolve("/api/seminar/v1/attendance-codes/" + code + "/qr.png")
                        .toString()))
                .toList();
    }

    private String named(Registration registration, int participant, Function<String, String> address) {
        Participants participants = registration.participants();
        String name = participants == null
                ? ""
                : participants.people().get(participant - 1).name();
        String code = codes.write(AttendanceCode.registered(registration.seminarId(), registration.id(), participant));
        return name + ": " + address.apply(code);
    }

    /** Links live as long as the data that they show. */
    private Instant lastDay(Seminar seminar) {
        return seminar.plan()
                .period()
                .endsAt()
                .atZone(ZoneOffset.UTC)
                .plus(terms.keptAfterSeminar())
                .toInstant();
    }

    private String link(URI page, LinkPurpose purpose, Registration registration, Instant until) {
        return page + "#" + registration.id() + "." + links.sign(purpose, registration.id(), until);
    }

    private static String name(SeminarPlan plan, Language language) {
        return inLanguage(language, plan.texts().eventName(), plan.texts().eventNameEn());
    }

    /** Where to go, and for those who are registered the address of the online room. */
    private static String place(SeminarPlan plan, Language language, boolean registered) {
        List<String> parts = new ArrayList<>();
        Place place = plan.place();
        if (place != null) {
            parts.add(place.fullAddress());
        }
        Venue venue = plan.venue();
        if (venue != null) {
            parts.add(inLanguage(language, venue.name(), venue.nameEn()));
            parts.add(inLanguage(language, venue.room(), venue.roomEn()));
        }
        if (plan.webinarUrl() != null) {
            parts.add((language == Language.JA ? "オンライン" : "online") + (registered ? " " + plan.webinarUrl() : ""));
        }
        return parts.isEmpty() ? (language == Language.JA ? "未定" : "to be announced") : String.join(" ", parts);
    }

    private static String inLanguage(Language language, String japanese, @Nullable String english) {
        return Objects.requireNonNull(Translation.shown(language, japanese, english));
    }
}
