/** What follows a project: assets, consumption tax, outcome, inspections. */
@NullMarked
package jp.telework.subsidy.grant.afterwards.api;

import org.jspecify.annotations.NullMarked;
