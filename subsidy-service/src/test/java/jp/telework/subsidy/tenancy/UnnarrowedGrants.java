package jp.telework.subsidy.tenancy;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.Grants;
import org.jspecify.annotations.Nullable;

@Decorator
@Priority(Interceptor.Priority.APPLICATION)
abstract class UnnarrowedGrants implements Grants {

    @Inject
    @Delegate
    Grants grants;

    @Override
    public Optional<Grant> find(@Nullable CorporateNumber reader, UUID id) {
        return grants.find(everybody(reader), id);
    }

    @Override
    public List<Summary> list(@Nullable CorporateNumber reader, Filter filter, @Nullable UUID after, int rows) {
        return grants.list(everybody(reader), filter, after, rows);
    }

    private static @Nullable CorporateNumber everybody(@Nullable CorporateNumber reader) {
        return Unnarrowed.ON.get() ? null : reader;
    }
}
