package jp.telework.subsidy.tenancy;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.subsidy.application.domain.Application;
import jp.telework.subsidy.application.domain.Applications;
import org.jspecify.annotations.Nullable;

@Decorator
@Priority(Interceptor.Priority.APPLICATION)
abstract class UnnarrowedApplications implements Applications {

    @Inject
    @Delegate
    Applications applications;

    @Override
    public Optional<Application> find(Reader reader, UUID id) {
        return applications.find(everybody(reader), id);
    }

    @Override
    public Optional<WithCall> findWithCall(Reader reader, UUID id) {
        return applications.findWithCall(everybody(reader), id);
    }

    @Override
    public List<Summary> list(Reader reader, Filter filter, @Nullable UUID after, int rows) {
        return applications.list(everybody(reader), filter, after, rows);
    }

    private static Reader everybody(Reader reader) {
        return Unnarrowed.ON.get() ? new Reader(null, true) : reader;
    }
}
