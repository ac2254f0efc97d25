package jp.telework.seminar.mail.domain;

import java.util.Set;
import java.util.TreeSet;
import jp.telework.mail.outbox.domain.KindOfMail;

/**
 * What a mail says. Each kind has a template per language, {@code templates/mail/<kind>_<language>.txt}, whose first
 * line is the subject, and the values that the template needs. A new kind is a constant here and two templates.
 */
public enum MailKind implements KindOfMail {
    /**
     * 登録の確認のお願い: the reader of the address is asked whether they registered. A stranger may have sent the
     * registration, so nothing that the sender wrote stands in this mail. About a lecturer's consent it has a text of its own.
     */
    CONFIRM_ADDRESS("seminar", "startsAt", "place", "seats", "receivedAt", "deadline", "link"),
    /** 登録済みのご案内: the name is registered, or the address has its full number; only the address's reader learns so. */
    ALREADY_REGISTERED("name", "seminar", "startsAt", "state", "link"),
    /** 参加登録の確定. */
    SEATS_CONFIRMED("name", "seminar", "startsAt", "endsAt", "place", "seats", "codes", "link"),
    /** キャンセル待ちの受付. */
    WAITING_LISTED("name", "seminar", "startsAt", "place", "seats", "rank", "link"),
    /** 繰上げのご案内: seats became free and are kept until the deadline. */
    SEATS_OFFERED("name", "seminar", "startsAt", "place", "seats", "deadline", "link"),
    /** 繰上げの期限切れ. */
    OFFER_EXPIRED("name", "seminar", "startsAt", "seats"),
    /** 参加登録の取消し. */
    REGISTRATION_CANCELLED("name", "seminar", "startsAt", "seats"),
    /** 開催前のご案内. */
    REMINDER("name", "seminar", "startsAt", "endsAt", "place", "seats", "codes", "link"),
    /** セミナーの変更. */
    SEMINAR_CHANGED("name", "seminar", "startsAt", "endsAt", "place", "reason", "link"),
    /** セミナーの中止. */
    SEMINAR_CANCELLED("name", "seminar", "startsAt", "reason"),
    /** アンケートのお願い. */
    SURVEY("name", "seminar", "startsAt", "links"),
    /** 派遣の受付審査の結果. */
    DISPATCH_TRIAGED("name", "receiptNumber", "outcome"),
    /** 派遣の日程の決定. */
    DISPATCH_VISIT_ARRANGED("name", "receiptNumber", "startsAt", "endsAt", "method", "place", "manager"),
    /** 派遣の日程の取消し. */
    DISPATCH_VISIT_CALLED_OFF("name", "receiptNumber", "startsAt", "reason"),
    /** 個別相談の予約. */
    CONSULTATION_BOOKED("name", "startsAt", "endsAt", "place", "adviser"),
    /** 個別相談の中止. */
    CONSULTATION_CALLED_OFF("name", "startsAt", "reason"),
    /** 個別相談の予約の取消し. */
    CONSULTATION_CANCELLED("name", "startsAt", "adviser"),
    /** 個別相談の前のご案内. */
    CONSULTATION_REMINDER("name", "startsAt", "endsAt", "place", "adviser"),
    /** 派遣の打診, to the manager. */
    DISPATCH_OFFERED("name", "receiptNumber", "organisation", "prefecture", "method", "consultation"),
    /** 打診・決定の取消し、申請の取下げ, to the manager. */
    DISPATCH_ASSIGNMENT_ENDED("name", "receiptNumber", "organisation", "reason"),
    /** マネージャーの決定, or its recall ({@code recalled} is true), to the requester. */
    DISPATCH_ASSIGNED("name", "receiptNumber", "manager", "recalled"),
    /** 訪問の前のご案内, to the requester and to the manager. */
    DISPATCH_VISIT_REMINDER(
            "name", "receiptNumber", "startsAt", "endsAt", "method", "place", "organisation", "manager"),
    /** 派遣のアンケートのお願い. */
    DISPATCH_SURVEY("name", "receiptNumber", "manager"),
    /** 講習会の申込みの受付. */
    COURSE_ENROLLED("name", "course", "sessions", "place"),
    /** 講習会の日程・会場の変更. */
    COURSE_CHANGED("name", "course", "sessions", "place", "reason"),
    /** 講習会の中止. */
    COURSE_CANCELLED("name", "course", "startsAt", "reason"),
    /** 講習会の申込みの取消し. */
    ENROLMENT_CANCELLED("name", "course", "startsAt"),
    /** 講習会の前のご案内. */
    COURSE_REMINDER("name", "course", "sessions", "place"),
    /** 修了証の発行, with the link to agree to the public register; sent again when the organisation asks for that consent. */
    CERTIFICATE_ISSUED("name", "course", "number", "link", "consentLink"),
    /** 修了の取消し. */
    CERTIFICATE_REVOKED("name", "course", "number", "reason");

    private static final Set<String> SPEAKER_CONSENT = Set.of("name", "seminar", "startsAt", "link");

    private final Set<String> needed;

    MailKind(String... values) {
        this.needed = Set.of(values);
    }

    /** The names of the values that the templates use, all of them needed. */
    @Override
    public Set<String> needed() {
        return new TreeSet<>(needed);
    }

    @Override
    public Set<String> needed(String aboutKind) {
        return hasTextAbout(aboutKind) ? SPEAKER_CONSENT : needed();
    }

    @Override
    public String template(String aboutKind) {
        return hasTextAbout(aboutKind) ? this + "-" + aboutKind : name();
    }

    private boolean hasTextAbout(String aboutKind) {
        return this == CONFIRM_ADDRESS && aboutKind.equals("speaker-consent");
    }
}
