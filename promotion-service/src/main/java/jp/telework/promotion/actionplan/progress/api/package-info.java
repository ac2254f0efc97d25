/** Reports of progress over HTTP. */
@NullMarked
package jp.telework.promotion.actionplan.progress.api;

import org.jspecify.annotations.NullMarked;
