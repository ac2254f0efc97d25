/** The plan to which a project is bound, changes of it, and giving it up. */
@NullMarked
package jp.telework.subsidy.grant.change.usecase;

import org.jspecify.annotations.NullMarked;
