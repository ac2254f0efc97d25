package jp.telework.platform.event;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.stream.Stream;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.caller.Scope;
import jp.telework.platform.paging.Page;
import jp.telework.platform.request.Parameters;
import org.jspecify.annotations.Nullable;

/** Adds the place in the feed to lists that are {@link Followed}. It asks for it before the list is read. */
@Provider
@Followed
@Priority(FollowedLists.AFTER_TABLES)
class FollowedLists implements ContainerRequestFilter, ContainerResponseFilter {

    /** Answers pass the filters from the greatest priority to the least; a table has no place for the event. */
    static final int AFTER_TABLES = 4000;

    private static final String LAST = FollowedLists.class.getName();

    private final EventFeed feed;
    private final CurrentCaller caller;

    FollowedLists(EventFeed feed, CurrentCaller caller) {
        this.feed = feed;
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        @Nullable
        Boolean asked = Parameters.read(
                Followed.PARAMETER,
                context.getUriInfo().getQueryParameters().getFirst(Followed.PARAMETER),
                Parameters::flag);
        if (Boolean.TRUE.equals(asked)) {
            Caller reader = caller.get();
            if (Stream.of(Role.BACKOFFICE, Role.OFFICER, Role.AUDITOR, Role.APPLICANT)
                    .noneMatch(reader::is)) {
                throw Refusal.of(CommonError.FORBIDDEN);
            }
            feed.last(Scope.of(reader)).ifPresent(last -> context.setProperty(LAST, last));
        }
    }

    @Override
    public void filter(ContainerRequestContext context, ContainerResponseContext answer) {
        if (context.getProperty(LAST) instanceof UUID last && answer.getEntity() instanceof Page<?> page) {
            answer.setEntity(page.followedFrom(last));
        }
    }
}
