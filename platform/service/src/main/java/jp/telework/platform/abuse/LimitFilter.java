package jp.telework.platform.abuse;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import jp.telework.platform.request.CurrentRequest;

/** Counts requests to operations that are {@link Limited}, before anything of them is read. */
@Provider
@Limited
class LimitFilter implements ContainerRequestFilter {

    private static final int READING = 1;
    private static final int CHANGING = 5;

    private final RateLimits limits;
    private final CurrentRequest request;

    LimitFilter(RateLimits limits, CurrentRequest request) {
        this.limits = limits;
        this.request = request;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        limits.take(request.clientAddress(), context.getMethod().equals("GET") ? READING : CHANGING);
    }
}
