// What a fallible function answers: a value, or an error with a sentence for the person.
#pragma once

#include <QString>
#include <QStringList>

#include <cassert>
#include <optional>
#include <utility>
#include <variant>

namespace support {

/// Why something was refused; the command line turns it into its exit status.
enum class ErrorCode {
    RefusedByRule, ///< a requirement or an invariant of the procedure says no (exit 1)
    WrongUsage,    ///< the request cannot be understood (exit 2)
    BadInput, ///< a value is malformed; the message names field, line and column where it has them (exit 3)
    UnusableFile, ///< the file cannot be read, written or trusted (exit 4)
    NotFound,     ///< nothing has that name (exit 2)
    Cancelled,    ///< the person stopped it
};

struct Error
{
    ErrorCode code;
    QString message;          ///< one plain sentence or more for the person, translated
    QString detail = {};      ///< for the log, never translated
    QStringList reasons = {}; ///< one line for each unmet requirement or refused row
    bool isDamage = false;    ///< a register that is not whole: there may be a way back to one that is
};

/// Marks a value as the failure of a Result, as std::unexpected does.
struct Unexpected
{
    Error error;
};

[[nodiscard]] inline Unexpected fail(ErrorCode code, QString message, QString detail = {})
{
    return {Error{code, std::move(message), std::move(detail)}};
}
[[nodiscard]] inline Unexpected fail(Error error) { return {std::move(error)}; }

[[nodiscard]] inline Unexpected failDamaged(QString message, QString detail = {})
{
    return {Error{ErrorCode::UnusableFile, std::move(message), std::move(detail), {}, true}};
}

/// std::expected's member names; C++20 has none and libstdc++ 12's is not nodiscard.
template <typename T>
class [[nodiscard]] Result
{
public:
    using value_type = T;

    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Unexpected unexpected)
        : m_state(std::in_place_index<1>, std::move(unexpected.error))
    {
    }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T& value() const& { return assert(has_value()), std::get<0>(m_state); }
    T& value() & { return assert(has_value()), std::get<0>(m_state); }
    // By value: `for (x : *f())` would otherwise walk over what is gone already.
    T value() && { return assert(has_value()), std::get<0>(std::move(m_state)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }
    T value_or(T other) const { return has_value() ? value() : std::move(other); }

    const Error& error() const { return assert(!has_value()), std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    using value_type = void;

    Result() = default;
    Result(Unexpected unexpected)
        : m_error(std::move(unexpected.error))
    {
    }

    bool has_value() const { return !m_error; }
    explicit operator bool() const { return has_value(); }
    const Error& error() const { return assert(m_error), *m_error; }

private:
    std::optional<Error> m_error;
};

using Status = Result<void>;

} // namespace support

/// Leaves the function with the failure of `expression`, which answers a Result or a Status.
#define DESK_TRY(expression)                                                                                 \
    do {                                                                                                     \
        if (auto desk_status = (expression); !desk_status)                                                   \
            return ::support::fail(desk_status.error());                                                     \
    } while (false)

#define DESK_JOIN_(a, b) a##b
#define DESK_JOIN(a, b) DESK_JOIN_(a, b)
#define DESK_ASSIGN_(temporary, declaration, expression)                                                     \
    auto temporary = (expression);                                                                           \
    if (!temporary)                                                                                          \
        return ::support::fail(temporary.error());                                                           \
    declaration = *std::move(temporary)
/// DESK_ASSIGN(const auto record, readRecord(id)); takes the value or leaves with the failure.
#define DESK_ASSIGN(declaration, expression)                                                                 \
    DESK_ASSIGN_(DESK_JOIN(desk_result_, __LINE__), declaration, expression)
