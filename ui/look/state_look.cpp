#include "ui/look/state_look.h"

namespace ui {

using namespace Qt::StringLiterals;

StateLook stateLook(const QString& category)
{
    if (category == "intake"_L1)
        return {"intake", Token::Accent, Token::AccentTint};
    if (category == "active"_L1)
        return {"active", Token::Ok, Token::OkTint};
    if (category == "at-risk"_L1)
        return {"warning", Token::Warn, Token::WarnTint};
    return {"closed", Token::Closed, Token::ClosedTint};
}

StateLook dueLook(qint64 daysLeft)
{
    if (daysLeft < 0)
        return {"overdue", Token::Risk, Token::RiskTint};
    if (daysLeft <= 7)
        return {"clock", Token::Warn, Token::WarnTint};
    return {"calendar", Token::Closed, Token::ClosedTint};
}

} // namespace ui
