package kinora.llm.chain;

import java.util.ArrayList;
import java.util.List;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonBooleanSchema;
import dev.langchain4j.model.chat.request.json.JsonEnumSchema;
import dev.langchain4j.model.chat.request.json.JsonIntegerSchema;
import dev.langchain4j.model.chat.request.json.JsonNumberSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import java.math.BigDecimal;
import java.util.Objects;
import kinora.llm.ArgumentsJson;
import kinora.understand.LanguageModel.Answer;
import kinora.understand.LanguageModel.Call;
import kinora.understand.LanguageModel.Exchange;
import kinora.understand.LanguageModel.Kind;
import kinora.understand.LanguageModel.Message;
import kinora.understand.LanguageModel.Parameter;
import kinora.understand.LanguageModel.Tool;

/// Exchanges in the form of LangChain4j, and its messages as answers.
///
/// Providers take different parts of JSON Schema, so only what all take is used: types, words of a choice, what is required. Ranges stand in the descriptions.
final class Exchanges {
    private Exchanges() {}

    static ChatRequest request(Exchange exchange) {
        List<ChatMessage> messages = new ArrayList<>();
        messages.add(SystemMessage.from(exchange.instructions()));
        exchange.messages().forEach(message -> messages.add(message(message)));
        return ChatRequest.builder().messages(messages).toolSpecifications(exchange.tools().stream().map(Exchanges::tool).toList()).build();
    }

    private static ChatMessage message(Message message) {
        return switch (message) {
            case Message.Asked(String text) -> UserMessage.from(text);
            case Message.Wanted(Answer.Said said) when said.own() instanceof AiMessage own -> own;
            case Message.Wanted(Answer.Said said) ->
                said.text().isBlank() ? AiMessage.from(requests(said.calls())) : AiMessage.from(said.text(), requests(said.calls()));
            case Message.Result(Call call, String text) -> ToolExecutionResultMessage.from(request(call), text);
        };
    }

    private static List<ToolExecutionRequest> requests(List<Call> calls) {
        return calls.stream().map(Exchanges::request).toList();
    }

    private static ToolExecutionRequest request(Call call) {
        ToolExecutionRequest.Builder builder = ToolExecutionRequest.builder().name(call.tool()).arguments(call.written());
        return call.id().isEmpty() ? builder.build() : builder.id(call.id()).build();
    }

    /// What a message of a model says and wants.
    static Answer.Said said(AiMessage message) {
        List<Call> calls = message.toolExecutionRequests().stream().map(Exchanges::call).toList();
        return new Answer.Said(Objects.requireNonNullElse(message.text(), ""), calls, message);
    }

    private static Call call(ToolExecutionRequest request) {
        String written = Objects.requireNonNullElse(request.arguments(), "");
        return new Call(Objects.requireNonNullElse(request.id(), ""), Objects.requireNonNullElse(request.name(), ""), written,
                ArgumentsJson.read(written));
    }

    static ToolSpecification tool(Tool tool) {
        JsonObjectSchema.Builder schema = JsonObjectSchema.builder();
        tool.parameters().forEach(parameter -> schema.addProperty(parameter.name(), schema(parameter)));
        schema.required(tool.parameters().stream().filter(Parameter::required).map(Parameter::name).toList());
        return ToolSpecification.builder().name(tool.name()).description(tool.about()).parameters(schema.build()).build();
    }

    private static JsonSchemaElement schema(Parameter parameter) {
        return schema(parameter.kind(), parameter.about());
    }

    private static JsonSchemaElement schema(Kind kind, String about) {
        return switch (kind) {
            case Kind.Words _ -> JsonStringSchema.builder().description(about).build();
            case Kind.Choice(List<String> words) -> JsonEnumSchema.builder().description(about).enumValues(words).build();
            case Kind.Whole(long least, long most) -> JsonIntegerSchema.builder().description(about + "; " + least + " to " + most).build();
            case Kind.Decimal(double least, double most) ->
                JsonNumberSchema.builder().description(about + "; " + plain(least) + " to " + plain(most)).build();
            case Kind.Flag() -> JsonBooleanSchema.builder().description(about).build();
            case Kind.Many(Kind each, int _) -> JsonArraySchema.builder().description(about).items(schema(each, "one of them")).build();
        };
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
