package jp.telework.casework.document.usecase;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.telework.kernel.document.CaseDocument;
import jp.telework.platform.document.StoredFile;

/** Receives and sends files for the resources of another feature. */
public interface FileExchange {

    /**
     * Receives a file alone, attaches it, and answers 201 with the file's address and tag.
     *
     * @param place where it belongs inside the case; the same file for another place is another request
     * @param uri of the list of files
     */
    <C, D extends CaseDocument> Response attach(
            InputStream body,
            String place,
            UriInfo uri,
            Function<SentFile, Attached<C, D>> command,
            Function<Attached<C, D>, ?> view);

    /** Sends a file as it was attached. */
    Response send(Supplier<StoredFile> file);
}
