package org.mintatlas.web.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mintatlas.web.http.reply.Reply;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What the server sends of its own accord: the answer of the API that it put aside when it could
 * not read on, else what a refusal of this status says.
 */
@Controller
record ErrorPages(ServerRefusals refusals) implements ErrorController {

  @RequestMapping("${server.error.path:/error}")
  void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getAttribute(Reply.PUT_ASIDE) instanceof Reply reply) {
      reply.send(request, response);
      return;
    }
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    refusals.answer(
        request, response, status instanceof Integer code ? code : HttpStatus.NOT_FOUND.value());
  }
}
