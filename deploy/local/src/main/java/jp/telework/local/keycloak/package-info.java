/** Keycloak from its own distribution, with the realm of this repository. */
@NullMarked
package jp.telework.local.keycloak;

import org.jspecify.annotations.NullMarked;
