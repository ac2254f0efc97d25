package jp.telework.platform.contract;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Violation;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.command.ActionView;
import jp.telework.platform.command.Possibility;
import jp.telework.platform.request.CurrentRequest;
import org.jspecify.annotations.Nullable;

/**
 * Completes the actions that a case answers, so that a program can run them: method, address and the schema of the body come
 * from the contract, and so do the roles: an action of another role is not possible. Actions of one operation become one,
 * which is possible when one of them is. An action that no operation of the contract runs is left out.
 */
@Provider
class ActionsInAnswer implements ContainerResponseFilter {

    private static final Violation ANOTHER_ROLE = Violation.of("", CommonError.FORBIDDEN);

    private final Contract contract;
    private final CurrentCaller caller;
    private final CurrentRequest request;

    ActionsInAnswer(Contract contract, CurrentCaller caller, CurrentRequest request) {
        this.contract = contract;
        this.caller = caller;
        this.request = request;
    }

    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext answer) {
        if (answer.getEntity() instanceof List<?> entries
                && !entries.isEmpty()
                && entries.stream().allMatch(ActionView.class::isInstance)) {
            String path = request.path();
            Addresses.@Nullable Resource resource = contract.at(path);
            if (resource != null) {
                answer.setEntity(completed(entries, path.substring(0, path.lastIndexOf('/')), resource.template()));
            }
        }
    }

    private List<ActionView> completed(List<?> entries, String theCase, String template) {
        Map<String, ActionView> actions = new LinkedHashMap<>();
        for (Object entry : entries) {
            ActionView action = (ActionView) entry;
            contract.commands()
                    .of(template, action.action())
                    .map(command -> completed(action, theCase, command))
                    .ifPresent(complete ->
                            actions.merge(complete.method() + " " + complete.href(), complete, ActionView::or));
        }
        return List.copyOf(actions.values());
    }

    private ActionView completed(ActionView action, String theCase, CaseCommands.Command command) {
        ActionView found = command.isFor(caller.orPublic())
                ? action
                // Another role's parts are not told: a reviewer's name may be one.
                : ActionView.of(Possibility.of(action.action(), List.of(ANOTHER_ROLE)), request.language());
        return found.run(command.method(), theCase + command.at(found.part()), command.schema());
    }
}
