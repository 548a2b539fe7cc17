/** What docs/validation.md shows. */
package dev.databridge.blackbox.docs.validation;
