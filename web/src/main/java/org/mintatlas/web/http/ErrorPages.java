package org.mintatlas.web.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What the server sends of its own accord: the answer of the API that it put aside when it could
 * not read on, else what every client knows of a status, and no details.
 */
@Controller
class ErrorPages implements ErrorController {

  @RequestMapping("${server.error.path:/error}")
  @Nullable ResponseEntity<Map<String, Object>> error(
      HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getAttribute(Reply.PUT_ASIDE) instanceof Reply reply) {
      reply.send(request, response);
      return null;
    }
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    HttpStatus status =
        code instanceof Integer number
            ? Objects.requireNonNullElse(
                HttpStatus.resolve(number), HttpStatus.INTERNAL_SERVER_ERROR)
            : HttpStatus.NOT_FOUND;
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(Map.of("status", status.value(), "title", status.getReasonPhrase()));
  }
}
