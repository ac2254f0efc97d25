package jp.telework.platform.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import jp.telework.kernel.document.DocumentContents;
import jp.telework.kernel.document.DocumentError;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.persistence.DatabaseFailure;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Files in the same database and transaction as the case: an attachment is never half there. A service that attaches
 * files has the table {@code document_content (owner_id uuid, number integer, content bytea)}, one row a file, whose
 * content is stored uncompressed ({@code STORAGE EXTERNAL}): PostgreSQL reads a piece of it without the rest.
 */
@ApplicationScoped
class DatabaseDocumentContents implements DocumentContents {

    /** Small enough for many downloads at once, large enough that a file of 20 MB takes 160 statements. */
    static final int PIECE = 128 * 1024;

    private static final String UNCOUNTED = "INSERT INTO document_content (owner_id, number, content) VALUES (?, ?, ?)";

    private static final String COUNTED = """
        WITH given (organisation, bytes, most) AS (VALUES (?::text, ?::bigint, ?::bigint)),
             counted AS (
            INSERT INTO document_usage AS usage (organisation, bytes)
            SELECT given.organisation, given.bytes FROM given WHERE given.bytes <= given.most
            ON CONFLICT (organisation) DO UPDATE SET bytes = usage.bytes + excluded.bytes
            WHERE usage.bytes + excluded.bytes <= (SELECT given.most FROM given)
            RETURNING 1
        )
        INSERT INTO document_content (owner_id, number, content)
        SELECT ?::uuid, ?::integer, ?::bytea FROM counted
        """;

    /** The file goes whether its bytes were counted or not. */
    private static final String REMOVED = """
        WITH gone AS (
            DELETE FROM document_content WHERE owner_id = ? AND number = ? RETURNING octet_length(content) AS bytes
        )
        UPDATE document_usage SET bytes = greatest(0, document_usage.bytes - (SELECT sum(gone.bytes) FROM gone))
        WHERE document_usage.organisation = ? AND EXISTS (SELECT FROM gone)
        """;

    private final DataSource database;
    private final CurrentCaller caller;
    private final long most;

    DatabaseDocumentContents(
            DataSource database,
            CurrentCaller caller,
            @ConfigProperty(name = "telework.limits.organisation-bytes", defaultValue = "5368709120") long most) {
        this.database = database;
        this.caller = caller;
        this.most = most;
    }

    /** One statement stores the file and counts it. The driver copies the stream into its message, 8 kB at a time. */
    @Override
    public void put(UUID ownerId, int number, Path file) {
        Optional<String> organisation = organisation();
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(organisation.isPresent() ? COUNTED : UNCOUNTED);
                InputStream content = Files.newInputStream(file)) {
            int at = 0;
            if (organisation.isPresent()) {
                statement.setString(++at, organisation.get());
                statement.setLong(++at, Files.size(file));
                statement.setLong(++at, most);
            }
            statement.setObject(++at, ownerId);
            statement.setInt(++at, number);
            statement.setBinaryStream(++at, content, Files.size(file));
            if (statement.executeUpdate() == 0) {
                throw Refusal.of(List.of(Violation.of("/file", DocumentError.DOCUMENT_QUOTA_EXCEEDED, most)));
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The ministry's own files are not counted. */
    private Optional<String> organisation() {
        return caller.find()
                .filter(who -> who.is(Role.APPLICANT))
                .flatMap(Caller::organisationNumber)
                .map(CorporateNumber::value);
    }

    @Override
    public Content open(UUID ownerId, int number) {
        String sql = "SELECT substring(content FROM 1 FOR ?), octet_length(content) FROM document_content"
                + " WHERE owner_id = ? AND number = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, PIECE);
            statement.setObject(2, ownerId);
            statement.setInt(3, number);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw Refusal.of(CommonError.NOT_FOUND);
                }
                return new StoredContent(ownerId, number, row.getBytes(1), row.getLong(2));
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private byte[] read(UUID ownerId, int number, long from) {
        String sql = "SELECT substring(content FROM ? FOR ?) FROM document_content WHERE owner_id = ? AND number = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, Math.toIntExact(from + 1));
            statement.setInt(2, PIECE);
            statement.setObject(3, ownerId);
            statement.setInt(4, number);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw Refusal.of(CommonError.NOT_FOUND);
                }
                return row.getBytes(1);
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    @Override
    public void remove(UUID ownerId, int number) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(REMOVED)) {
            statement.setObject(1, ownerId);
            statement.setInt(2, number);
            statement.setString(3, organisation().orElse(""));
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    /** Keeps the first piece until it is read, and nothing else. Read by one thread at a time. */
    private final class StoredContent implements Content {

        private final UUID ownerId;
        private final int number;
        private final long size;
        private byte @Nullable [] first;

        StoredContent(UUID ownerId, int number, byte[] first, long size) {
            this.ownerId = ownerId;
            this.number = number;
            this.first = first;
            this.size = size;
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public byte[] read(long from) {
            byte[] kept = first;
            first = null;
            return from == 0 && kept != null ? kept : DatabaseDocumentContents.this.read(ownerId, number, from);
        }
    }
}
