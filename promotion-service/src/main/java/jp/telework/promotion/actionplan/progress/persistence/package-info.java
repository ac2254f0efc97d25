/** Reports of progress in PostgreSQL. */
@NullMarked
package jp.telework.promotion.actionplan.progress.persistence;

import org.jspecify.annotations.NullMarked;
