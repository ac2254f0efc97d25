package jp.telework.subsidy.callfile.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import jp.telework.subsidy.callfile.domain.CallFile;
import jp.telework.subsidy.callfile.domain.CallFiles;
import jp.telework.subsidy.callfile.domain.CallFolder;

/** Files of calls in PostgreSQL. */
@ApplicationScoped
class PanacheCallFiles implements CallFiles, PanacheRepositoryBase<CallFile, UUID> {

    @Override
    public CallFolder of(UUID callId) {
        return new CallFolder(list("callId = ?1 order by number", callId));
    }

    @Override
    public void add(CallFile file) {
        persist(file);
    }

    @Override
    public void remove(CallFile file) {
        delete(file);
    }
}
