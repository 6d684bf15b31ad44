#include "ui/workstream/standing_look.h"

namespace ui {

StateLook standingLook(office::Standing standing)
{
    switch (standing) {
    case office::Standing::Declined:
        return {"cross", Token::Closed, Token::ClosedTint};
    case office::Standing::Answered:
        return {"tick", Token::Ok, Token::OkTint};
    case office::Standing::Reminded:
        return {"clock", Token::Warn, Token::WarnTint};
    case office::Standing::Asked:
        return {"waiting", Token::Accent, Token::AccentTint};
    }
    Q_UNREACHABLE();
}

QDate standingSince(const domain::Record& answer, office::Standing standing)
{
    switch (standing) {
    case office::Standing::Declined:
        return answer[domain::call_answer::declinedOn];
    case office::Standing::Answered:
        return answer[domain::call_answer::answeredOn];
    case office::Standing::Reminded:
        return answer[domain::call_answer::remindedOn];
    case office::Standing::Asked:
        return answer[domain::call_answer::askedOn];
    }
    Q_UNREACHABLE();
}

} // namespace ui
