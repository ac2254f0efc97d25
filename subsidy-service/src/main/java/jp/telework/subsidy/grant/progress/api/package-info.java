/** The running project: reports, evidence, changes, orders, discontinuation. */
@NullMarked
package jp.telework.subsidy.grant.progress.api;

import org.jspecify.annotations.NullMarked;
