package jp.telework.platform.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import jp.telework.platform.caller.Tenant;
import jp.telework.platform.persistence.DatabaseFailure;

/**
 * Tells PostgreSQL at the beginning of every transaction to which organisation's rows it is kept. A use case cannot forget it. A command
 * under an Idempotency-Key tells it in its first statement instead ({@link RememberedAnswers}), which costs no round trip.
 */
@ApplicationScoped
class KeepToTenant {

    private static final String KEEP = "SELECT set_config('" + Tenant.SETTING + "', ?, true)";

    private static final ThreadLocal<Boolean> LEFT_TO_THE_CLAIM = ThreadLocal.withInitial(() -> false);

    private final Tenant tenant;
    private final DataSource database;
    private final TransactionManager transactions;

    KeepToTenant(Tenant tenant, DataSource database, TransactionManager transactions) {
        this.tenant = tenant;
        this.database = database;
        this.transactions = transactions;
    }

    /** Begins a transaction whose first statement tells it. */
    <R> R inClaim(Supplier<R> beginning) {
        LEFT_TO_THE_CLAIM.set(true);
        try {
            return beginning.get();
        } finally {
            LEFT_TO_THE_CLAIM.remove();
        }
    }

    void begun(@Observes @Initialized(TransactionScoped.class) Object transaction) {
        if (LEFT_TO_THE_CLAIM.get()) {
            // Only the transaction of the command itself: one within it has no claim.
            LEFT_TO_THE_CLAIM.remove();
            return;
        }
        String organisation = tenant.organisation();
        if (!organisation.isEmpty()) {
            keepTo(organisation);
        }
    }

    private void keepTo(String organisation) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(KEEP)) {
            statement.setString(1, organisation);
            statement.execute();
        } catch (SQLException failed) {
            end();
            throw new DatabaseFailure(failed);
        }
    }

    /** The thread must not keep a transaction that never began for its caller. */
    private void end() {
        try {
            transactions.rollback();
        } catch (SystemException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
