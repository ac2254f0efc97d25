package jp.telework.mail.outbox.domain;

import java.util.Set;
import jp.telework.kernel.text.Term;

/** What a mail says. Each service has an enum of its own kinds. */
public interface KindOfMail extends Term {

    /** The names of the values that the text of this kind uses. All of them are needed. */
    Set<String> needed();

    /** The same for a mail about a case of this kind, where some kinds of mail have a text of their own about it. */
    default Set<String> needed(String aboutKind) {
        return needed();
    }

    /** The name of the template, without its language, for a mail about a case of this kind. */
    default String template(String aboutKind) {
        return toString();
    }
}
