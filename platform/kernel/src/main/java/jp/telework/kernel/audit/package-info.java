/** The audit trail as its readers outside the database see it: rows, seals, and the check that holds them against each other. */
@NullMarked
package jp.telework.kernel.audit;

import org.jspecify.annotations.NullMarked;
