package jp.telework.casework.document.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.telework.casework.document.usecase.Attached;
import jp.telework.casework.document.usecase.FileExchange;
import jp.telework.casework.document.usecase.SentFile;
import jp.telework.kernel.document.CaseDocument;
import jp.telework.kernel.document.DocumentFacts;
import jp.telework.kernel.refusal.Violations;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.document.Downloads;
import jp.telework.platform.document.FileExaminer;
import jp.telework.platform.document.StoredFile;
import jp.telework.platform.form.Forms;
import jp.telework.platform.form.SentForm;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.EntityTags;
import jp.telework.platform.request.IfMatch;
import org.jspecify.annotations.Nullable;

/** Receives and sends the files of cases; a programme's resources give their paths, kinds, texts and use cases. */
@ApplicationScoped
public class CaseFiles implements FileExchange {

    private final Forms forms;
    private final FileExaminer examiner;
    private final Downloads downloads;
    private final Commands commands;
    private final CurrentRequest request;

    CaseFiles(Forms forms, FileExaminer examiner, Downloads downloads, Commands commands, CurrentRequest request) {
        this.forms = forms;
        this.examiner = examiner;
        this.downloads = downloads;
        this.commands = commands;
        this.request = request;
    }

    /**
     * Attaches a document to a case.
     *
     * @param <K> kinds of documents
     * @param <C> the case
     * @param <D> the document
     */
    @FunctionalInterface
    public interface Attaching<K, C, D extends CaseDocument> {

        /** Runs in a transaction, and again when a rival was faster. */
        Attached<C, D> attach(Optional<IfMatch> ifMatch, K kind, SentFile file);
    }

    /**
     * Receives a document with its kind, attaches it, and answers 201 with the document's address and tag.
     *
     * @param ifMatch the tag of the case, which is optional: adding a file overwrites nothing
     * @param uri of the list of documents
     */
    public <K extends Enum<K>, C, D extends CaseDocument> Response attach(
            InputStream body,
            Class<K> kinds,
            @Nullable String ifMatch,
            UriInfo uri,
            Attaching<K, C, D> command,
            Function<Attached<C, D>, ?> view) {
        return receive(body, kinds, (kind, file) -> {
            Optional<IfMatch> condition = Optional.ofNullable(ifMatch).map(IfMatch::new);
            return commands.run(
                    () -> command.attach(condition, kind, file),
                    attached -> created(uri, view.apply(attached), attached.document()));
        });
    }

    @Override
    public <C, D extends CaseDocument> Response attach(
            InputStream body,
            String place,
            UriInfo uri,
            Function<SentFile, Attached<C, D>> command,
            Function<Attached<C, D>, ?> view) {
        return receive(
                body,
                place,
                file -> commands.run(
                        () -> command.apply(file),
                        attached -> created(uri, view.apply(attached), attached.document())));
    }

    /**
     * The answer to an upload: 201 with the file's address and tag.
     *
     * @param uri of the list of files
     */
    public static Answer created(UriInfo uri, Object view, CaseDocument document) {
        String location = uri.getAbsolutePathBuilder()
                .path(Integer.toString(document.number()))
                .build()
                .toString();
        return new Answer(201, view, Map.of("Location", location, "ETag", EntityTags.of(document.sha256())));
    }

    /** Receives a file with its kind, and answers as the command does. The file is gone afterwards. */
    public <K extends Enum<K>> Response receive(
            InputStream body, Class<K> kinds, BiFunction<K, SentFile, Response> command) {
        try (SentForm form = forms.receive(body, "kind")) {
            K kind = form.kind(kinds);
            return command.apply(kind, examined(form, kind.name()));
        }
    }

    /**
     * Receives a file alone, and answers as the command does. The file is gone afterwards.
     *
     * @param place where it belongs inside the case; the same file for another place is another request
     */
    public Response receive(InputStream body, String place, Function<SentFile, Response> command) {
        try (SentForm form = forms.receive(body)) {
            return command.apply(examined(form, place));
        }
    }

    /**
     * Receives a file with texts beside it, and answers as the command does. The file is gone afterwards.
     *
     * @param parts names of the text parts
     * @param reading reads the texts. The same file with other texts is another request, so their value tells them apart
     */
    public <T> Response receive(
            InputStream body,
            List<String> parts,
            BiFunction<SentForm, Violations, T> reading,
            BiFunction<T, SentFile, Response> command) {
        try (SentForm form = forms.receive(body, parts.toArray(String[]::new))) {
            T texts = reading.apply(form, new Violations());
            return command.apply(texts, examined(form, texts.toString()));
        }
    }

    private SentFile examined(SentForm form, String place) {
        DocumentFacts facts = examiner.examine(form.file());
        request.digestParts(place, facts.name(), facts.sha256());
        return new SentFile(facts, form.file().path());
    }

    @Override
    public Response send(Supplier<StoredFile> file) {
        return downloads.stored(file);
    }
}
