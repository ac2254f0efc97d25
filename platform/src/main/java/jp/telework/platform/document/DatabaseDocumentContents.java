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
import java.util.UUID;
import javax.sql.DataSource;
import jp.telework.kernel.document.DocumentContents;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.command.DatabaseFailure;

/**
 * Files in the same database and transaction as the case: an attachment is never half there. A service that attaches
 * files has the table {@code document_content (owner_id uuid, number integer, content bytea)}, one row a file.
 */
@ApplicationScoped
class DatabaseDocumentContents implements DocumentContents {

    private final DataSource database;

    DatabaseDocumentContents(DataSource database) {
        this.database = database;
    }

    @Override
    public void put(UUID ownerId, int number, Path file) {
        String sql = "INSERT INTO document_content (owner_id, number, content) VALUES (?, ?, ?)";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                InputStream content = Files.newInputStream(file)) {
            statement.setObject(1, ownerId);
            statement.setInt(2, number);
            statement.setBinaryStream(3, content, Files.size(file));
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public byte[] get(UUID ownerId, int number) {
        String sql = "SELECT content FROM document_content WHERE owner_id = ? AND number = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, ownerId);
            statement.setInt(2, number);
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
        String sql = "DELETE FROM document_content WHERE owner_id = ? AND number = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, ownerId);
            statement.setInt(2, number);
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }
}
