package jp.telework.platform.command;

import java.util.Collection;
import java.util.List;
import jp.telework.platform.caller.Caller;

/** What the contract says of the actions of cases: an action is an operation below the path of a case. */
public interface ActionsOfContract {

    /**
     * The actions whose operations the caller may call.
     *
     * @param path of a request on the case or on a part of it
     * @param actions names of actions of the case
     * @return those of them that the caller's roles include, in the same order; all of them when the contract knows no case
     *     at this path
     */
    List<String> openTo(Caller caller, String path, Collection<String> actions);
}
