package jp.telework.seminar.mail.api;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jp.telework.seminar.mail.domain.Letter;

/** What the outbox stores or sends as JSON beside its views, for the native image. */
@RegisterForReflection(targets = {Letter.class})
final class MailReflection {

    private MailReflection() {}
}
