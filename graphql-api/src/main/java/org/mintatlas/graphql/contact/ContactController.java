package org.mintatlas.graphql.contact;

import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.domain.shared.WebAddress;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of a contact. The use cases have left in them only what the caller may see. */
@Controller
final class ContactController {

  @SchemaMapping
  @Nullable String email(Contact contact) {
    return contact.email() == null ? null : contact.email().value();
  }

  @SchemaMapping
  @Nullable String phone(Contact contact) {
    return contact.phone() == null ? null : contact.phone().value();
  }

  @SchemaMapping
  @Nullable WebAddress website(Contact contact) {
    return contact.web() == null ? null : new WebAddress(contact.web().value());
  }
}
