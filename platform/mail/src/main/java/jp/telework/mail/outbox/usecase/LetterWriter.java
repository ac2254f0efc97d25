package jp.telework.mail.outbox.usecase;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jp.telework.kernel.id.Ids;
import jp.telework.mail.outbox.domain.KindOfMail;
import jp.telework.mail.outbox.domain.Letter;
import jp.telework.platform.command.CaseRef;

/**
 * Fills the template of a mail's kind. The mail is kept as it was written, so that every attempt sends the same and
 * staff read what the recipient reads.
 */
@ApplicationScoped
public class LetterWriter {

    private static final int LONGEST_SUBJECT = 200;

    private final Engine templates;
    private final Ids ids;

    LetterWriter(Engine templates, Ids ids) {
        this.templates = templates;
        this.ids = ids;
    }

    /**
     * Writes a letter.
     *
     * @throws IllegalArgumentException when a value is missing or not known to the kind: a mistake in the program
     */
    public Letter write(KindOfMail kind, Addressee to, CaseRef about, Map<String, Object> values) {
        Set<String> needed = kind.needed(about.kind());
        if (!values.keySet().equals(needed)) {
            throw new IllegalArgumentException(kind + " needs " + needed + ", not " + values.keySet());
        }
        String name = "mail/" + kind.template(about.kind()) + "_"
                + to.language().name().toLowerCase(Locale.ROOT) + ".txt";
        Template template = templates.getTemplate(name);
        if (template == null) {
            throw new IllegalStateException("no template " + name);
        }
        String text = template.data(MailValues.written(values, to.language())).render();
        int end = text.indexOf('\n');
        return new Letter(
                ids.next(),
                kind,
                to.language(),
                about.kind(),
                about.id(),
                to.address(),
                shortened(text.substring(0, end).strip()),
                text.substring(end).strip() + "\n");
    }

    private static String shortened(String subject) {
        return subject.codePointCount(0, subject.length()) <= LONGEST_SUBJECT
                ? subject
                : subject.substring(0, subject.offsetByCodePoints(0, LONGEST_SUBJECT));
    }
}
