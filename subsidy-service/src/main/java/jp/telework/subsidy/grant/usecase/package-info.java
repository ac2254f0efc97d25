/** What applicants and the ministry do with a grant. */
@NullMarked
package jp.telework.subsidy.grant.usecase;

import org.jspecify.annotations.NullMarked;
