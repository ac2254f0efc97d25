package jp.telework.platform.contract;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Puts on every answer of a deprecated operation the headers that the contract has for it. */
@Provider
class AnnouncedEnds implements ContainerResponseFilter {

    private final Contract contract;

    AnnouncedEnds(Contract contract) {
        this.contract = contract;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        if (contract.announcesEnds()) {
            ContractedOperation operation = contract.operation(request);
            if (operation != null) {
                operation.announced().forEach(answer.getHeaders()::add);
            }
        }
    }
}
